package id.pantauopd.ranking;

/** Draws facts as they could have been, where what was observed leaves it open. Pure. */
interface Redraw {
    Factor factor();

    /** False when nothing of these facts is open, so that every draw would give the same. */
    boolean touches(Facts facts);

    Facts redraw(Facts facts, SeededNumbers numbers);
}
