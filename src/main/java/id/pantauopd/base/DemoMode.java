package id.pantauopd.base;

/** Says whether what is shown is invented: true under the profile {@code demo}. */
public record DemoMode(boolean active) {}
