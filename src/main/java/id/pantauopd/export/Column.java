package id.pantauopd.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a download.
 *
 * @param description what it holds, its unit, and what an empty cell means
 * @param value a String, Number, Boolean, date or time; null is an empty cell and means unknown or not applicable
 */
record Column<R>(String name, String description, Function<R, @Nullable Object> value) {}
