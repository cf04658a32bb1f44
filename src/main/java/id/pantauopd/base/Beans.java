package id.pantauopd.base;

/** Gives beans to a command that needs the application only for some of its options: the first call starts it. */
@FunctionalInterface
public interface Beans {
    <T> T get(Class<T> type);
}
