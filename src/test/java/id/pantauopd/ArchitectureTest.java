package id.pantauopd;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.base.DescribedPredicate.or;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The inside of the rooms; the walls between them are in {@link ModulesTest}. */
class ArchitectureTest {
    private static final String RULES = "docs/architecture.md, Rules";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.pantauopd");
    private static final DescribedPredicate<JavaClass> OPENS_CONNECTIONS = or(
            resideInAPackage("org.apache.hc.."),
            resideInAPackage("java.net.http.."),
            resideInAPackage("org.springframework.web.client.."),
            resideInAPackage("org.springframework.web.reactive.function.client.."),
            type(Socket.class),
            type(URLConnection.class),
            type(HttpURLConnection.class));

    @Test
    void vaadinStaysInScreensAndSecurity() {
        noClasses()
                .that(not(resideInAnyPackage("id.pantauopd", "..ui..", "..access")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because(RULES)
                .check(OURS);
    }

    @Test
    void screensKnowNoPersistence() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "java.sql..",
                        "org.springframework.jdbc..",
                        "org.springframework.data..")
                .because(RULES)
                .check(OURS);
    }

    @Test
    void routesAreNamedViews() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .haveSimpleNameEndingWith("View")
                .because(RULES)
                .check(OURS);
    }

    @Test
    void noTransactionAroundScreensOrTheNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..fetch..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .because(RULES)
                .check(OURS);
        methods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage("..ui..", "..fetch.."))
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because(RULES)
                .check(OURS);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or(are(assignableTo(Repository.class)))
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .because(RULES)
                .check(OURS);
    }

    @Test
    void onlyFetchOpensConnections() {
        noClasses()
                .that(not(resideInAPackage("..fetch..")))
                .should()
                .dependOnClassesThat(OPENS_CONNECTIONS)
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(Jsoup.class, "connect", String.class)
                .because("docs/adr/0003-http-client-and-guard.md: every connection passes one guard")
                .check(OURS);
    }

    @Test
    void onlyReaderReadsFeedsAndOnlyExportWritesThem() {
        // Vaadin hands its index page over as a jsoup document: no text of a feed ever gets there.
        noClasses()
                .that(not(resideInAPackage("..reader..")))
                .and()
                .doNotHaveFullyQualifiedName("id.pantauopd.base.ui.ScreenStart")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdom2..", "org.jsoup..")
                .because(RULES)
                .check(OURS);
        noClasses()
                .that(not(resideInAPackage("..export..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.rometools..")
                .because("docs/adr/0004-reading-feeds.md: feeds are read without rome, and written with it")
                .check(OURS);
    }

    @Test
    void onlyCrawlRankingAndNoticeUseQuartz() {
        noClasses()
                .that(not(resideInAnyPackage("..crawl..", "..ranking..", "..notice..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz..")
                .because(RULES)
                .check(OURS);
        classes()
                .that()
                .implement(Job.class)
                .should()
                .haveSimpleNameEndingWith("Job")
                .allowEmptyShould(true)
                .because(RULES)
                .check(OURS);
    }

    @Test
    void timeComesFromTheClockBean() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because(RULES)
                .check(OURS);
    }

    @Test
    void noCommercialComponentAndNoRawHtml() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin.flow.component.charts..",
                        "com.vaadin.flow.component.board..",
                        "com.vaadin.flow.component.crud..",
                        "com.vaadin.flow.component.dashboard..",
                        "com.vaadin.flow.component.gridpro..",
                        "com.vaadin.flow.component.richtexteditor..",
                        "com.vaadin.flow.component.spreadsheet..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.vaadin.flow.component.Html")
                .because("STACK: free components only; text of feeds is never markup")
                .check(OURS);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)")
                .because(RULES)
                .check(OURS);
    }

    @Test
    void settingsAreTyped() {
        classes()
                .that()
                .areAnnotatedWith(ConfigurationProperties.class)
                .should()
                .haveSimpleNameEndingWith("Settings")
                .andShould()
                .beRecords()
                .because(RULES)
                .check(OURS);
        noFields().should().beAnnotatedWith(Value.class).because(RULES).check(OURS);
    }

    @Test
    void onlyFetchesRunOnVirtualThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..crawl", "..fetch")
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                .because("docs/adr/0010-virtual-threads.md: one that reads from the class path can stop the product")
                .check(OURS);
    }
}
