package org.cmsfamily.workbench.ledger;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ProfileSummary;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the pages of the import wizard. */
@RequestScoped
class ImportPages {
  private static final int MOST = 200;

  private final ReportingApi reporting;
  private final Families families;
  private final Offices offices;

  ImportPages(@RestClient ReportingApi reporting, Families families, Offices offices) {
    this.reporting = reporting;
    this.families = families;
    this.offices = offices;
  }

  /** The wizard for a payer: the first for whom the visitor may import, unless one is named. */
  ImportPage page(@Nullable String wanted, Typed typed) {
    var payers = offices.holders(Role.FINANCE_OFFICER);
    var payer =
        payers.stream()
            .filter(one -> one.equals(wanted))
            .findFirst()
            .or(() -> payers.stream().findFirst())
            .orElse("");
    return new ImportPage(
        payers,
        payer,
        payer.isEmpty() ? List.of() : profiles(payer),
        offices.act("import-ledger", Role.FINANCE_OFFICER, payer),
        null,
        null,
        null,
        UUID.randomUUID().toString(),
        typed);
  }

  private List<ProfileSummary> profiles(String payer) {
    var family = families.current().code();
    return Service.REPORTING.ask(() -> reporting.listImportProfiles(family, payer, MOST)).items();
  }
}
