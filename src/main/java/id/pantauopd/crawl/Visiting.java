package id.pantauopd.crawl;

import id.pantauopd.fetch.FetchResult;
import id.pantauopd.fetch.FetchResult.Fetched;
import id.pantauopd.reader.Step;
import id.pantauopd.reader.Visit;
import id.pantauopd.reader.Visits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Carries a visit to its end: asks what the reader wants to know, through the one door to the network. */
@Component
class Visiting {
    private final Asking asking;
    private final ParserPool parsers;

    Visiting(Asking asking, ParserPool parsers) {
        this.asking = asking;
        this.parsers = parsers;
    }

    /**
     * @param known whether an answer is the one that was read last time; then it is not read again
     * @throws IllegalStateException when a reader never comes to an end
     */
    Course run(Visit visit, Predicate<Fetched> known) {
        List<FetchResult> answers = new ArrayList<>(1);
        while (answers.size() <= Visits.MOST_QUESTIONS) {
            Step step = parsers.next(visit, answers);
            if (!(step instanceof Step.Ask ask)) {
                return new Course(answers, step, false);
            }
            FetchResult answer = asking.ask(visit.platform(), ask.request());
            answers.add(answer);
            if (ask.alone() && answer instanceof Fetched fetched && known.test(fetched)) {
                return new Course(answers, new Step.Unanswered(answers.size() - 1), true);
            }
        }
        throw new IllegalStateException("The reader of " + visit.address() + " goes on asking");
    }

    /**
     * How a visit went.
     *
     * @param end what it came to; never a question
     * @param unchanged whether the answer is the one of last time
     */
    record Course(List<FetchResult> answers, Step end, boolean unchanged) {
        long millis() {
            return answers.stream()
                    .mapToLong(answer -> answer.exchange().millis())
                    .sum();
        }

        long bytes() {
            return answers.stream()
                    .mapToLong(answer -> answer.exchange().bytes())
                    .sum();
        }
    }
}
