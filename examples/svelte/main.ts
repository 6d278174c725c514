import '@portico-examples/shop/shop.css';
import './portico.js';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
