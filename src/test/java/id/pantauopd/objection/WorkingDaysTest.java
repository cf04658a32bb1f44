package id.pantauopd.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    @Test
    void weekendsAreNoWorkingDays() {
        assertThat(new WorkingDays(Set.of()).after(LocalDate.of(2026, 11, 24), 5))
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(new WorkingDays(Set.of()).after(LocalDate.of(2026, 11, 28), 1))
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void holidaysAreNoneEither() {
        WorkingDays days = new WorkingDays(Set.of(CHRISTMAS, LocalDate.of(2027, 1, 1)));
        assertThat(days.after(LocalDate.of(2026, 12, 23), 2)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(days.after(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }
}
