package id.pantauopd.demo;

/** Says what share of an office's posts each {@link Family} takes, in percent. */
enum Mix {
    ORDINARY(18, 24, 32, 16, 7),
    SERVICES(18, 38, 20, 10, 12),
    FIELDWORK(20, 16, 42, 10, 8),
    RESULTS(36, 16, 28, 10, 8),
    CEREMONIES(3, 4, 8, 82, 3),
    EMERGENCIES(8, 20, 17, 6, 5);

    private final int results;
    private final int services;
    private final int programmes;
    private final int ceremonies;
    private final int answers;

    /** Emergencies take the rest. */
    Mix(int results, int services, int programmes, int ceremonies, int answers) {
        this.results = results;
        this.services = services;
        this.programmes = programmes;
        this.ceremonies = ceremonies;
        this.answers = answers;
    }

    Family pick(Dice dice) {
        int left = dice.below(100);
        for (Family family : Family.values()) {
            left -= percent(family);
            if (left < 0) {
                return family;
            }
        }
        return Family.EMERGENCY;
    }

    private int percent(Family family) {
        return switch (family) {
            case RESULT -> results;
            case SERVICE -> services;
            case PROGRAMME -> programmes;
            case CEREMONY -> ceremonies;
            case ANSWER -> answers;
            case EMERGENCY -> 100 - results - services - programmes - ceremonies - answers;
        };
    }
}
