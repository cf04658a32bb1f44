package id.pantauopd.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches how much of the heap is in use: at its highest, garbage included, and right after collections. */
final class HeapWatch {
    private final AtomicLong highest = new AtomicLong();
    private final AtomicLong afterCollection = new AtomicLong();
    private volatile boolean watching = true;

    HeapWatch() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (notification, handback) -> {
                                    if (watching
                                            && notification.getUserData() instanceof CompositeData data
                                            && notification
                                                    .getType()
                                                    .equals(
                                                            GarbageCollectionNotificationInfo
                                                                    .GARBAGE_COLLECTION_NOTIFICATION)) {
                                        afterCollection.accumulateAndGet(
                                                GarbageCollectionNotificationInfo.from(data)
                                                        .getGcInfo()
                                                        .getMemoryUsageAfterGc()
                                                        .entrySet()
                                                        .stream()
                                                        .filter(pool ->
                                                                pool.getKey().startsWith("G1"))
                                                        .mapToLong(pool ->
                                                                pool.getValue().getUsed())
                                                        .sum(),
                                                Math::max);
                                    }
                                },
                                null,
                                null));
        Thread.ofPlatform().daemon().name("heap-watch").start(this::sample);
    }

    /** In bytes, of a heap that was just collected. */
    static long live() {
        System.gc();
        return used();
    }

    /** Ends the watch: highest use, and highest use after a collection, in bytes. */
    long[] end() {
        watching = false;
        return new long[] {highest.get(), afterCollection.get()};
    }

    private void sample() {
        while (watching) {
            highest.accumulateAndGet(used(), Math::max);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static long used() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }
}
