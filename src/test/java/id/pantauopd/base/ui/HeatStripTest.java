package id.pantauopd.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeatStripTest {
    @Test
    void unobservedSilentAndBusyDaysNeverLookTheSame() {
        assertThat(HeatStrip.level(null)).isEqualTo("po-h-none");
        assertThat(HeatStrip.level(0)).isEqualTo("po-h0");
        assertThat(HeatStrip.level(2)).isEqualTo("po-h2");
        assertThat(HeatStrip.level(17)).isEqualTo("po-h3");
    }

    @Test
    void oneCellADayAndASentenceForThoseWhoDoNotSeeIt() {
        HeatStrip strip = new HeatStrip(Arrays.asList(null, 0, 5), "3 hari");
        assertThat(strip.getElement().getProperty("innerHTML"))
                .contains("class=\"po-h-none\" d=\"M0 0h3v18h-3z\"")
                .contains("class=\"po-h0\" d=\"M4 0h3v18h-3z\"")
                .contains("class=\"po-h3\" d=\"M8 0h3v18h-3z\"");
        assertThat(strip.getElement().getAttribute("aria-label")).isEqualTo("3 hari");
        assertThat(strip.getElement().getAttribute("role")).isEqualTo("img");
    }
}
