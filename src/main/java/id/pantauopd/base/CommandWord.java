package id.pantauopd.base;

import org.springframework.core.env.PropertyResolver;

/** Tells what an application was started for: one command word, or to serve. */
public final class CommandWord {
    /** Set by the run of a command word, never by a user. */
    public static final String PROPERTY = "pantau.command-word";

    private CommandWord() {}

    /** The word, empty while it serves. */
    public static String of(PropertyResolver environment) {
        return environment.getProperty(PROPERTY, "");
    }
}
