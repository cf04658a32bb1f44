package id.pantauopd.export;

import id.pantauopd.ranking.RankedAgency;
import id.pantauopd.ranking.Ranking;

/** One line of a ranking's download: the agency, and the ranking it stands in. */
record RankingRow(Ranking ranking, RankedAgency agency) {}
