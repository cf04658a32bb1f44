package id.pantauopd.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantauopd.base.Words;
import id.pantauopd.fetch.FetchResult;
import id.pantauopd.reader.ReadResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeWordsTest {
    private final Words words = new Words();

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasAWord(Outcome outcome) {
        assertThat(words.knows("outcome." + outcome)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfAFetchHasASentence(FetchResult.Reason reason) {
        Verdict verdict = Verdict.of(reason);
        assertThat(words.knows(String.valueOf(verdict.reason()))).isTrue();
        assertThat(verdict.outcome().good()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonOfAReaderHasASentence(ReadResult.Reason reason) {
        Verdict verdict = Verdict.of(new ReadResult.Unreadable(reason, List.of()));
        assertThat(words.knows(String.valueOf(verdict.reason()))).isTrue();
        assertThat(verdict.outcome().good()).isFalse();
    }
}
