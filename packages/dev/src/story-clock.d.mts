export {};
//# sourceMappingURL=story-clock.d.mts.map
