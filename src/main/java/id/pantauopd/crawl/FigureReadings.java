package id.pantauopd.crawl;

import org.springframework.stereotype.Service;

/** Reads figures again that are due by the age of their posts, once; the schedule does so every ten minutes. */
@Service
public class FigureReadings {
    private final FigureRefresh refresh;

    FigureReadings(FigureRefresh refresh) {
        this.refresh = refresh;
    }

    /** Blocks until what is due now is done, for some minutes at most; gives how many posts were read by their ids. */
    public int run() throws InterruptedException {
        return refresh.run();
    }
}
