package id.pantauopd;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Pantau OPD: without a command word it serves, with one it does that job and exits. */
@SpringBootApplication
@ConfigurationPropertiesScan
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://opd/pantau.css")
public class PantauOpd implements AppShellConfigurator {

    public static void main(String[] args) {
        if (Arrays.stream(args).allMatch(PantauOpd::isSetting)) {
            SpringApplication.run(PantauOpd.class, args);
        } else {
            System.exit(CommandLineRun.execute(args));
        }
    }

    private static boolean isSetting(String argument) {
        return argument.startsWith("--") && argument.contains("=");
    }
}
