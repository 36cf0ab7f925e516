package org.cmsfamily.reporting.rendering.paper;

import java.util.Comparator;
import java.util.Objects;
import org.cmsfamily.reporting.document.ServiceReport;

/** Which services the paper is about, and what they rest on. */
final class ServicesSection implements Section {

  private static final int SHOWN_DIGITS = 16;

  @Override
  public void write(Paper paper, ReportNames names) {
    paper.section(paper.text("services.title"));
    names.report().services().forEach((code, service) -> write(paper, names, code, service));
  }

  private static void write(Paper paper, ReportNames names, String code, ServiceReport service) {
    var participants =
        service.participants().entrySet().stream()
            .sorted(Comparator.comparing(each -> !each.getValue().equals("lead")))
            .map(
                each ->
                    "%s (%s)"
                        .formatted(
                            names.instrument(each.getKey()),
                            paper.texts().word("role", each.getValue())))
            .toList();
    var areas = service.areas().stream().map(area -> paper.texts().word("area", area)).toList();
    var fingerprint = Objects.requireNonNullElse(service.fingerprint(), paper.text("none"));
    paper.paragraph(
        paper.text(
            "services.text",
            names.title(code, service),
            paper.texts().word("state", service.state()),
            names.joined(participants),
            areas.isEmpty() ? paper.text("services.areas.none") : names.joined(areas),
            paper.numbers().date(service.start()),
            paper.numbers().date(service.reviewDate()),
            service.termsVersion() == null ? paper.text("none") : service.termsVersion(),
            fingerprint.length() > SHOWN_DIGITS
                ? fingerprint.substring(0, SHOWN_DIGITS) + "…"
                : fingerprint));
  }
}
