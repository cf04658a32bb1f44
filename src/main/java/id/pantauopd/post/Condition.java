package id.pantauopd.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects alternatives of a {@code WHERE} clause, each of which MariaDB answers by a range of one key.
 *
 * <p>It does so for {@code a = ? AND b IN (…) OR …}, but reads the whole table for {@code (a, b) IN ((…), …)}.
 */
final class Condition {
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    boolean isEmpty() {
        return values.isEmpty();
    }

    void or(String alternative, @Nullable Object... arguments) {
        sql.append(sql.isEmpty() ? "(" : " OR (").append(alternative).append(')');
        Collections.addAll(values, arguments);
    }

    /** {@code first = ? AND second IN (…)}, none when there is nothing to be in. */
    void orIn(String first, Object value, String second, Collection<?> among) {
        if (!among.isEmpty()) {
            sql.append(sql.isEmpty() ? "(" : " OR (").append(first).append(" = ? AND ");
            sql.append(second).append(" IN (").append(marks(among.size())).append("))");
            values.add(value);
            values.addAll(among);
        }
    }

    String sql() {
        return "(" + sql + ")";
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }

    /** {@code ?,?,?} */
    static String marks(int count) {
        return "?,".repeat(count - 1) + "?";
    }
}
