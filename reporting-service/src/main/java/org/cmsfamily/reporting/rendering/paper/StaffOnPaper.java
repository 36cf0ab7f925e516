package org.cmsfamily.reporting.rendering.paper;

import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.table.StaffTables;
import org.cmsfamily.reporting.rendering.table.Table;
import org.cmsfamily.reporting.rendering.text.ReportNames;

/** What the paper says of a service's posts, of its support cost, and of staff days redeployed. */
public final class StaffOnPaper {

  private final IssuedReport issued;
  private final ReportNames names;
  private final String code;
  private final ServiceReport service;

  StaffOnPaper(IssuedReport issued, ReportNames names, String code, ServiceReport service) {
    this.issued = issued;
    this.names = names;
    this.code = code;
    this.service = service;
  }

  /** Whether the costs of the terms include programme support cost; empty where they do not say. */
  public String support() {
    return names.support(code);
  }

  /** The posts, a line for each share. */
  public PaperTable posts() {
    return table(StaffTables.POSTS, names.ofService(code, "staff"));
  }

  /** What they cost of each year's recurring cost. */
  public PaperTable costs() {
    return table(StaffTables.COSTS, names.ofService(code, "staff_costs"));
  }

  /** The staff days of the period that went to other work. */
  public PaperTable redeployed() {
    return table(StaffTables.REDEPLOYED, names.ofService(code, "redeployed"));
  }

  private <T> PaperTable table(Table<InService<T>> table, String caption) {
    var own = table.rows(issued).filter(row -> row.code().equals(code));
    return table.onPaper(names, caption, own, service.currency());
  }
}
