package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cmsfamily.paper.PaperLanguage;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.Failure;
import org.jboss.logging.Logger;

/**
 * Renders what a revision still lacks, in the family's languages, and stores it: each form in a
 * transaction of its own, as the system, so that one that fails holds up no other and a run that
 * was cut off goes on.
 */
@ApplicationScoped
class RenderFiles {

  private static final Logger LOG = Logger.getLogger(RenderFiles.class);
  private static final List<ReportFormat> RENDERED =
      Stream.of(ReportFormat.values()).filter(format -> format != ReportFormat.JSON).toList();

  private final ReportStore store;
  private final Forms forms;
  private final Replicas replicas;

  RenderFiles(ReportStore store, Forms forms, Replicas replicas) {
    this.store = store;
    this.forms = forms;
    this.replicas = replicas;
  }

  private record Form(ReportFormat format, PaperLanguage language) {
    boolean is(StoredFile stored) {
      return stored.name().equals(format.text()) && language.code().equals(stored.language());
    }

    MissingForm missing() {
      return new MissingForm(format.text(), language.code());
    }
  }

  /** The forms that a revision lacks. */
  List<MissingForm> missing(String report, int revision, String family) {
    return missing(store.files(report, revision), family);
  }

  /** The forms that a revision with these files lacks. */
  List<MissingForm> missing(List<StoredFile> stored, String family) {
    return lacking(stored, family).stream().map(Form::missing).toList();
  }

  private List<Form> lacking(List<StoredFile> stored, String family) {
    return languages(family).stream()
        .flatMap(language -> RENDERED.stream().map(format -> new Form(format, language)))
        .filter(form -> stored.stream().noneMatch(form::is))
        .toList();
  }

  private List<PaperLanguage> languages(String family) {
    var wanted =
        Objects.requireNonNullElse(
            replicas.get(ReportingReplicas.FAMILIES, family).languages(),
            List.of("en", "fr", "es"));
    return Stream.of(PaperLanguage.values())
        .filter(language -> language == PaperLanguage.EN || wanted.contains(language.code()))
        .toList();
  }

  /**
   * Renders and stores; what is stored already stays.
   *
   * @return the forms that failed
   */
  List<FailedForm> render(String report, int revision, String family) {
    var lacking = AsSystem.call(() -> lacking(store.files(report, revision), family));
    if (lacking.isEmpty()) {
      return List.of();
    }
    var issued = AsSystem.call(() -> issued(report, revision));
    return lacking.stream().flatMap(form -> render(report, revision, issued, form)).toList();
  }

  private Stream<FailedForm> render(String report, int revision, IssuedReport issued, Form form) {
    try {
      var bytes = forms.rendered(issued, form.format, form.language);
      AsSystem.run(() -> store.add(report, revision, form.format, form.language.code(), bytes));
      return Stream.empty();
    } catch (RuntimeException failure) {
      LOG.warnf(failure, "%s of revision %s of %s", form.missing(), revision, report);
      return Stream.of(
          new FailedForm(
              revision, form.format.text(), form.language.code(), Failure.kind(failure)));
    }
  }

  private IssuedReport issued(String report, int revision) {
    var json = store.get(report, revision, ReportFormat.JSON, ReportFormat.NO_LANGUAGE);
    return new IssuedReport(ReportDocument.of(store.manifest(report, revision)), Sha256.of(json));
  }
}
