package org.cmsfamily.workbench.visitor;

import static org.cmsfamily.workbench.visitor.Role.AUDITOR;
import static org.cmsfamily.workbench.visitor.Role.EXECUTIVE_SECRETARY;
import static org.cmsfamily.workbench.visitor.Role.FINANCE_OFFICER;
import static org.cmsfamily.workbench.visitor.Role.HEAD;
import static org.cmsfamily.workbench.visitor.Role.OPERATOR;
import static org.cmsfamily.workbench.visitor.Role.PROGRAMME_OFFICER;
import static org.cmsfamily.workbench.visitor.Role.REGISTRAR;
import static org.cmsfamily.workbench.visitor.Role.STEWARD;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * An entry of the navigation.
 *
 * @param word the key of its name
 * @param offices who works with it; empty if everyone does
 * @param pages where it leads, and those below it that have another beginning
 */
public record MenuEntry(String word, Set<Role> offices, List<String> pages) {
  static final List<MenuEntry> ALL =
      List.of(
          forEveryone("home", "/"),
          new MenuEntry(
              "family",
              Set.of(REGISTRAR, STEWARD),
              List.of("/instruments", "/timeline", "/meetings", "/budgets", "/budget-entry")),
          forEveryone(
              "decisions",
              "/decisions",
              "/decision-recording",
              "/invitations",
              "/transmittals",
              "/transmittal-sending"),
          forEveryone("proposals", "/proposals"),
          forEveryone("services", "/services", "/service-recording"),
          new MenuEntry(
              "quarters",
              Set.of(FINANCE_OFFICER, EXECUTIVE_SECRETARY, HEAD, PROGRAMME_OFFICER, AUDITOR),
              List.of("/quarters")),
          new MenuEntry("ledger", Set.of(FINANCE_OFFICER, AUDITOR), List.of("/ledger")),
          forEveryone("reports", "/reports"),
          new MenuEntry(
              "findings",
              Set.of(FINANCE_OFFICER, EXECUTIVE_SECRETARY, HEAD, AUDITOR),
              List.of("/findings")),
          new MenuEntry(
              "lessons",
              Set.of(PROGRAMME_OFFICER, EXECUTIVE_SECRETARY, HEAD),
              List.of("/lessons", "/lesson-writing")),
          new MenuEntry("audit", Set.of(AUDITOR, OPERATOR), List.of("/audit")),
          new MenuEntry(
              "administration", Set.of(STEWARD, REGISTRAR, OPERATOR), List.of("/administration")));

  private static MenuEntry forEveryone(String word, String... pages) {
    return new MenuEntry(word, Set.of(), List.of(pages));
  }

  /** Where it leads. */
  public String page() {
    return pages.getFirst();
  }

  /** Whether a page, by its path, is one of its pages or stands below one. */
  boolean leadsTo(String path) {
    return pages.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
  }

  /** Whether somebody with these roles works with it. */
  boolean serves(Set<Role> roles) {
    return offices.isEmpty() || !Collections.disjoint(offices, roles);
  }
}
