package org.cmsfamily.workbench.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MenuTest {

  @Test
  void aCommitteeMemberFindsWhatCommitteesReadAndTheRestBehindIt() {
    var menu = new Menu("/", Set.of(Role.COMMITTEE_MEMBER));
    assertThat(words(menu.main()))
        .containsExactly("home", "decisions", "proposals", "services", "reports");
    assertThat(words(menu.more())).contains("ledger", "audit").doesNotContain("home");
  }

  @Test
  void eachOfficeHasItsBooksBeforeIt() {
    assertThat(words(new Menu("/", Set.of(Role.FINANCE_OFFICER)).main()))
        .contains("quarters", "ledger", "findings")
        .doesNotContain("administration");
    assertThat(words(new Menu("/", Set.of(Role.OPERATOR)).main()))
        .contains("administration", "audit");
  }

  @Test
  void everyPageMarksThePlaceItBelongsTo() {
    assertThat(marked("/")).isEqualTo("home=page");
    assertThat(marked("/timeline")).isEqualTo("family=true");
    assertThat(marked("/transmittal-sending")).isEqualTo("decisions=true");
    assertThat(marked("/lesson-writing")).isEqualTo("lessons=true");
    assertThat(marked("/budgets/AEWA-BUDGET")).isEqualTo("family=true");
  }

  @Test
  void whereTheVisitorIsStandsAmongTheMainEntries() {
    assertThat(words(new Menu("/ledger/rates", Set.of()).main())).contains("ledger");
  }

  private static List<String> words(List<MenuEntry> entries) {
    return entries.stream().map(MenuEntry::word).toList();
  }

  private static String marked(String path) {
    var menu = new Menu(path, Set.of());
    return MenuEntry.ALL.stream()
        .filter(entry -> !menu.mark(entry).isEmpty())
        .map(entry -> entry.word() + "=" + menu.mark(entry))
        .collect(Collectors.joining(" "));
  }
}
