package id.pantauopd.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Draws a chart in the browser, with a sentence that says the same and a table of the same figures.
 *
 * <p>The module is loaded when the first chart is shown; it is no part of Vaadin's bundle.
 */
@Tag("opd-chart")
@JsModule("context://opd/opd-chart.js")
public final class OpdChart extends HtmlComponent {

    /** @param sentence what the chart shows, for those who do not see it and under it for all */
    public OpdChart(Voice voice, ChartModel model, String sentence) {
        addClassName("po-chart");
        getElement().setProperty("language", voice.locale().getLanguage());
        getElement().setProperty("summary", sentence);
        getElement().setProperty("tableLabel", voice.say("chart.as-table"));
        getElement().setProperty("chartLabel", voice.say("chart.as-chart"));
        getElement().setProperty("pointLabel", voice.say("chart.point"));
        getElement().setPropertyBean("model", model);
    }
}
