/** The day on which the stories and the docs' examples take place: orders, deliveries and holds are dated from it. */
export const storyDay: '2026-11-25T09:30:00.000Z';
//# sourceMappingURL=story-day.d.mts.map
