package id.pantauopd.intake;

import java.util.List;

/**
 * How a row stands, and why.
 *
 * @param field the registry column that the reason is about; empty when it is about the whole
 * @param key of the sentence; empty when there is nothing to say
 */
record Judgement(RowState state, String field, String key, List<Object> arguments) {
    static final Judgement READY = of(RowState.READY, "", "");

    static Judgement of(RowState state, String field, String key, Object... arguments) {
        return new Judgement(state, field, key, List.of(arguments));
    }
}
