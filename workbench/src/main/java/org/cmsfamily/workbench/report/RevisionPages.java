package org.cmsfamily.workbench.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes the page of a revision. */
@RequestScoped
class RevisionPages {
  private static final int MOST_DOCUMENTS = 200;
  private static final Set<Role> ATTACHING =
      Set.of(Role.EXECUTIVE_SECRETARY, Role.FINANCE_OFFICER, Role.PROGRAMME_OFFICER);

  private final ReportingApi reporting;
  private final Offices offices;

  RevisionPages(@RestClient ReportingApi reporting, Offices offices) {
    this.reporting = reporting;
    this.offices = offices;
  }

  RevisionPage page(String id, int number, Typed typed) {
    var text = Service.REPORTING.ask(() -> reporting.getRevision(id, number));
    var report = Service.REPORTING.ask(() -> reporting.getReport(id));
    var issued = report.numbered(number).orElseThrow(NotFoundException::new);
    var documents =
        Service.REPORTING.ask(
            () -> reporting.listDocuments("revision", id + "/" + number, MOST_DOCUMENTS));
    var attaching =
        offices.act("attach-report-document", ATTACHING, report.participants()::contains);
    return RevisionPage.of(text, report, issued, documents.items(), attaching, typed);
  }
}
