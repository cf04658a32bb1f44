package id.pantauopd.dashboard.ui;

import id.pantauopd.ranking.Methodology;
import id.pantauopd.ranking.Pillar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weights that somebody tries out, as an address writes them: {@code P15-R45-K40}. */
record WhatIfWeights(Map<String, Double> byPillar) {
    static final String PARAMETER = "bobot";
    static final int MOST = 100;

    private static final Pattern ONE = Pattern.compile("([A-Z])(\\d{1,3})");

    /** Those of the methodology, with what an address says otherwise. */
    static WhatIfWeights read(Methodology method, String word) {
        Map<String, Double> weights = new LinkedHashMap<>();
        method.pillars().stream()
                .filter(Pillar::measured)
                .forEach(pillar -> weights.put(pillar.code(), pillar.weight()));
        Matcher said = ONE.matcher(word);
        while (said.find()) {
            double weight = Math.min(MOST, Integer.parseInt(said.group(2)));
            weights.computeIfPresent(said.group(1), (code, before) -> weight);
        }
        return new WhatIfWeights(weights);
    }

    WhatIfWeights with(String pillar, double weight) {
        Map<String, Double> weights = new LinkedHashMap<>(byPillar);
        weights.put(pillar, weight);
        return new WhatIfWeights(weights);
    }

    String word() {
        List<String> parts = new ArrayList<>();
        byPillar.forEach((code, weight) -> parts.add(code + Math.round(weight)));
        return String.join("-", parts);
    }
}
