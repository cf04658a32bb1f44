package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every setting stands in the operations guide. */
class SettingsDocTest {
    @Test
    void everySettingIsInTheGuide() throws ReflectiveOperationException, IOException {
        String guide = Files.readString(Path.of("docs/operations.md"));
        List<String> settings = settings();
        assertThat(settings)
                .contains(
                        "pantau.fetch.max-body", "pantau.platform.x.token", "pantau.crawl.shards", "pantau.public-url");
        assertThat(settings).allMatch(setting -> guide.contains("`" + setting + "`"));
    }

    private static List<String> settings() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        List<String> settings = new ArrayList<>();
        for (BeanDefinition found : scan.findCandidateComponents("id.pantauopd")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            collect(prefix, type, settings);
        }
        return settings;
    }

    /** Records inside records are groups of settings. */
    private static void collect(String prefix, Class<?> type, List<String> settings) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + kebab(component.getName());
            if (component.getType().isRecord()) {
                collect(name, component.getType(), settings);
            } else {
                settings.add(name);
            }
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
