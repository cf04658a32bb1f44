package id.pantauopd.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupPlacesTest {

    @Test
    void equalPlacesStaySharedInsideTheirGroup() {
        int[] places = {1, 2, 2, 4, 5};
        new GroupPlaces(new int[] {0, 1, 1, 0, 1}).within(places);
        assertThat(places).containsExactly(1, 1, 1, 2, 3);
    }

    @Test
    void oneGroupKeepsItsPlacesAndNobodyIsNoProblem() {
        int[] places = {3, 1, 1};
        new GroupPlaces(new int[] {2, 2, 2}).within(places);
        assertThat(places).containsExactly(3, 1, 1);
        int[] none = {};
        new GroupPlaces(none).within(none);
        assertThat(none).isEmpty();
    }

    @Test
    void placeIsOneMoreThanThoseOfTheGroupThatAreBefore() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(30);
            int[] groups = random.ints(size, 0, 5).toArray();
            int[] scores = random.ints(size, 0, 8).toArray();
            int[] places = new int[size];
            int[] expected = new int[size];
            for (int one = 0; one < size; one++) {
                places[one] = 1;
                expected[one] = 1;
                for (int other = 0; other < size; other++) {
                    places[one] += scores[other] > scores[one] ? 1 : 0;
                    expected[one] += scores[other] > scores[one] && groups[other] == groups[one] ? 1 : 0;
                }
            }
            new GroupPlaces(groups).within(places);
            assertThat(places).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
