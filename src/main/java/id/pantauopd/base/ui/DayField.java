package id.pantauopd.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Asks for a day, in the reader's language; weeks start on Monday. */
public final class DayField extends DatePicker {
    public DayField(String label, Locale locale) {
        super(label);
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setToday(getTranslation("day.today"))
                .setCancel(getTranslation("day.cancel")));
        setClearButtonVisible(true);
    }

    private static List<String> days(String[] fromOne) {
        return Arrays.asList(fromOne).subList(1, 8);
    }
}
