package id.pantauopd.ranking;

/**
 * Turns an indicator's own unit into 0..100: at {@code zero} and worse it is 0, at {@code hundred} and better it is 100,
 * between them it is straight. {@code zero} may be the larger one, as for a silence in days.
 */
public record Goalposts(double zero, double hundred) {

    public Goalposts {
        if (!Double.isFinite(zero) || !Double.isFinite(hundred) || zero == hundred) {
            throw new IllegalArgumentException(
                    "Goalposts are two different finite numbers, not " + zero + " and " + hundred);
        }
    }

    public double scale(double raw) {
        return 100 * Math.clamp((raw - zero) / (hundred - zero), 0.0, 1.0);
    }
}
