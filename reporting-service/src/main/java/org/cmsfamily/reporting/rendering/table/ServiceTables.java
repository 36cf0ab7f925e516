package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.IssuedReport;

/** What the report is, and which services it is about. */
final class ServiceTables {

  private static final Table<IssuedReport> REPORT =
      Table.<IssuedReport>of("report", Stream::of)
          .text("report", row -> row.document().report())
          .integer("revision", row -> row.document().revision())
          .code("reason", "reason", row -> row.document().reason())
          .text("family", row -> row.document().family())
          .text("body", row -> row.document().body().code())
          .text("period", row -> row.document().period().text())
          .date("from", row -> row.document().period().from())
          .date("to", row -> row.document().period().to())
          .date("dated", row -> row.document().dated())
          .bool("provisional", row -> row.document().provisional())
          .bool("demonstration", row -> row.document().demonstration())
          .integer("format", row -> row.document().format())
          .text("sha256", IssuedReport::sha256);

  private static final Table<InService<Map.Entry<String, String>>> SERVICES =
      Table.<InService<Map.Entry<String, String>>>of(
              "services",
              report ->
                  InService.each(
                      report.document(), service -> service.participants().entrySet().stream()))
          .text("service", InService::code)
          .text("title", row -> row.service().titles().in("en", row.code()))
          .code("state", "state", row -> row.service().state())
          .instrument("instrument", row -> row.value().getKey())
          .code("role", "role", row -> row.value().getValue())
          .date("start", row -> row.service().start())
          .date("end", row -> row.service().end())
          .date("review_date", row -> row.service().reviewDate())
          .text("currency", row -> row.service().currency())
          .integer("terms_version", row -> row.service().termsVersion())
          .text("fingerprint", row -> row.service().fingerprint())
          .bool("demonstration", row -> row.service().demonstration())
          .code("programme_support_cost", "support", row -> row.service().programmeSupportCost());

  static final List<Table<?>> ALL = List.of(REPORT, SERVICES);

  private ServiceTables() {}
}
