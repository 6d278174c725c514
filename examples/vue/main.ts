import '@portico-examples/shop/shop.css';
import './portico.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
