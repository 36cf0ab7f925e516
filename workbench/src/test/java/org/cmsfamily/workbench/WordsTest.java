package org.cmsfamily.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.workbench.administration.AdministrationWords;
import org.cmsfamily.workbench.administration.PersonWords;
import org.cmsfamily.workbench.administration.RunWords;
import org.cmsfamily.workbench.audit.AuditWords;
import org.cmsfamily.workbench.audit.DeedWords;
import org.cmsfamily.workbench.budget.BudgetWords;
import org.cmsfamily.workbench.choice.ChoiceWords;
import org.cmsfamily.workbench.component.ComponentWords;
import org.cmsfamily.workbench.decision.DecisionWords;
import org.cmsfamily.workbench.everyone.EveryoneWords;
import org.cmsfamily.workbench.family.FamilyWords;
import org.cmsfamily.workbench.fault.FaultWords;
import org.cmsfamily.workbench.finding.FindingWords;
import org.cmsfamily.workbench.home.HomeWords;
import org.cmsfamily.workbench.invitation.InvitationWords;
import org.cmsfamily.workbench.ledger.ExtractWords;
import org.cmsfamily.workbench.ledger.LedgerWords;
import org.cmsfamily.workbench.ledger.ProfileWords;
import org.cmsfamily.workbench.lesson.LessonWords;
import org.cmsfamily.workbench.meeting.MeetingWords;
import org.cmsfamily.workbench.number.NumberWords;
import org.cmsfamily.workbench.proposal.ActWords;
import org.cmsfamily.workbench.proposal.ConsultationWords;
import org.cmsfamily.workbench.proposal.ExistingWords;
import org.cmsfamily.workbench.proposal.OutcomeWords;
import org.cmsfamily.workbench.proposal.ProposalWords;
import org.cmsfamily.workbench.quarter.QuarterWords;
import org.cmsfamily.workbench.quarter.ResultWords;
import org.cmsfamily.workbench.recording.RecordingWords;
import org.cmsfamily.workbench.report.FigureWords;
import org.cmsfamily.workbench.report.ReportWords;
import org.cmsfamily.workbench.report.SummaryWords;
import org.cmsfamily.workbench.report.VerificationWords;
import org.cmsfamily.workbench.service.ServiceWords;
import org.cmsfamily.workbench.session.SignInWords;
import org.cmsfamily.workbench.terms.PlanWords;
import org.cmsfamily.workbench.terms.TermsWords;
import org.cmsfamily.workbench.timeline.TimelineWords;
import org.cmsfamily.workbench.visitor.BasisWords;
import org.cmsfamily.workbench.visitor.FrameWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page lacks a word in any language. */
class WordsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern PLACE = Pattern.compile("\\{#?[a-z ]*?(\\w+)[^}]*}");

  static Stream<Class<?>> bundles() {
    return Stream.of(
        ActWords.class,
        AdministrationWords.class,
        RunWords.class,
        PersonWords.class,
        AuditWords.class,
        OutcomeWords.class,
        VerificationWords.class,
        SummaryWords.class,
        BasisWords.class,
        BudgetWords.class,
        ChoiceWords.class,
        ComponentWords.class,
        ConsultationWords.class,
        DecisionWords.class,
        DeedWords.class,
        EveryoneWords.class,
        FamilyWords.class,
        FaultWords.class,
        FigureWords.class,
        FindingWords.class,
        FrameWords.class,
        HomeWords.class,
        InvitationWords.class,
        ExtractWords.class,
        LedgerWords.class,
        ProfileWords.class,
        LessonWords.class,
        ProposalWords.class,
        ExistingWords.class,
        MeetingWords.class,
        NumberWords.class,
        QuarterWords.class,
        ResultWords.class,
        RecordingWords.class,
        ReportWords.class,
        ServiceWords.class,
        SignInWords.class,
        TermsWords.class,
        PlanWords.class,
        TimelineWords.class);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageHasEveryWord(Class<?> bundle) {
    for (var language : List.of("en", "fr", "es"))
      assertThat(words(bundle, language).stringPropertyNames())
          .as(language)
          .containsExactlyInAnyOrderElementsOf(keys(bundle));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noWordIsEmpty(Class<?> bundle) {
    for (var language : List.of("en", "fr", "es"))
      assertThat(words(bundle, language).values())
          .as(language)
          .noneMatch(it -> it.toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageSaysTheSameParameters(Class<?> bundle) {
    var english = words(bundle, "en");
    for (var language : List.of("fr", "es")) {
      var other = words(bundle, language);
      for (var key : english.stringPropertyNames())
        assertThat(places(other.getProperty(key)))
            .as(language + " " + key)
            .isEqualTo(places(english.getProperty(key)));
    }
  }

  /** Every bundle of the sources is among those that are checked. */
  @Test
  void everyBundleIsChecked() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith("Words.java")).count())
          .isEqualTo(bundles().count());
    }
  }

  private static Set<String> keys(Class<?> bundle) {
    return Arrays.stream(bundle.getMethods())
        .flatMap(WordsTest::keys)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> keys(Method word) {
    var parameters = word.getParameterTypes();
    if (parameters.length != 1 || !parameters[0].isEnum()) return Stream.of(word.getName());
    var names =
        Arrays.stream(parameters[0].getEnumConstants()).map(it -> ((Enum<?>) it).name()).toList();
    var separator = names.stream().anyMatch(name -> name.contains("_")) ? "_$" : "_";
    return names.stream().map(name -> word.getName() + separator + name);
  }

  private static Set<String> places(String words) {
    return PLACE
        .matcher(words)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties words(Class<?> bundle, String language) {
    var name = bundle.getAnnotation(MessageBundle.class).value();
    var words = new Properties();
    try (var file =
        Files.newBufferedReader(MESSAGES.resolve(name + "_" + language + ".properties"))) {
      words.load(file);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
