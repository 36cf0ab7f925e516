package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** What one instrument owes another for a closed quarter is paid, and the receiver confirms it. */
final class SettleQuarter {

  private final DemoContext context;
  private final String service;
  private final String quarter;

  SettleQuarter(DemoContext context, String service, String quarter) {
    this.context = context;
    this.service = service;
    this.quarter = quarter;
  }

  /** On the day on which the quarter was closed. */
  void run(LocalDate day) {
    var reader = context.reporting(Persona.financeOfficer("CMS"));
    var closed = reader.get("/services/" + service + "/quarters/" + quarter).json();
    closed.at("/settlement/transfers").forEach(transfer -> settle(transfer, day));
  }

  private void settle(JsonNode transfer, LocalDate day) {
    var payer = Persona.financeOfficer(transfer.path("from").asText());
    var receiver = Persona.financeOfficer(transfer.path("to").asText());
    var payment =
        RequestJson.from(transfer, "to", "amount")
            .with("quarter", quarter)
            .with("paidOn", day.toString())
            .with("reference", "SAMPLE-" + quarter)
            .node();
    var path = "/services/" + service + "/payments";
    var recorded = context.reporting(payer, "payment " + quarter, path, payment).text("id");
    context.say(
        payer,
        "pays %s what is owed for %s: %s %s"
            .formatted(
                transfer.path("to").asText(),
                quarter,
                transfer.at("/amount/amount").asText(),
                transfer.at("/amount/currency").asText()));
    context.reporting(
        receiver,
        "payment received " + quarter,
        "/payments/" + recorded + "/confirmations",
        RequestJson.none().node());
    context.say(receiver, "confirms the payment");
  }
}
