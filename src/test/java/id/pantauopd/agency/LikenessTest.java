package id.pantauopd.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "dinkes,dinkes,0",
        "dinkes,dinkse,1",
        "dinkes,dinke,1",
        "dinkes,dinkesh,1",
        "kominfo,kominfu,1",
        "kitten,sitting,3",
        "abc,,3"
    })
    void mistakesAreCounted(String one, String other, int mistakes) {
        assertThat(Likeness.edits(one, other == null ? "" : other, 5)).isEqualTo(mistakes);
    }

    @Test
    void countingStopsAboveTheMost() {
        assertThat(Likeness.edits("kesehatan", "pertanian", 2)).isGreaterThan(2);
    }

    @Test
    void shortWordsMustBeTypedRight() {
        assertThat(Likeness.distance("pu", "pa")).isEqualTo(Likeness.NONE);
        assertThat(Likeness.distance("dlk", "dlh")).isEqualTo(Likeness.NONE);
        assertThat(Likeness.distance("pupt", "pupr")).isLessThan(Likeness.NONE);
    }
}
