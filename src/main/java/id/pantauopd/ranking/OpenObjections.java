package id.pantauopd.ranking;

/** Says whether objections to an edition still wait for a decision; until none does, its preview goes on. */
@FunctionalInterface
public interface OpenObjections {
    int of(long editionNumber);
}
