package org.cmsfamily.catalog.encumbrance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.catalog.cost.Encumbrance;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.cost.LineYear;
import org.cmsfamily.catalog.encumbrance.BudgetLineView.HolderView;
import org.cmsfamily.catalog.family.BudgetFacts;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.replica.FamilyReplica;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The lines of adopted budgets: what is adopted of each, held and free. What is adopted everyone
 * sees; the rest its own instrument, and for lines that common terms name, who takes part in them.
 */
@ApplicationScoped
public class BudgetLines {
  private final FamilyReplica families;
  private final EncumbranceBook book;
  private final Actor actor;

  BudgetLines(FamilyReplica families, EncumbranceBook book, Actor actor) {
    this.families = families;
    this.book = book;
    this.actor = actor;
  }

  /**
   * What is held, and whose hold on it the caller may know of.
   *
   * @param common lines that terms name in which the caller takes part
   */
  private record Held(
      Encumbrances all, Set<String> proposals, Set<String> holders, Set<LineYear> common) {

    BudgetLineView of(LineYear line, Money adopted) {
      var shown =
          of(line).stream()
              .filter(one -> own(line) || proposals.contains(String.valueOf(one.proposal())))
              .map(HolderView::of)
              .toList();
      if (!own(line) && !common.contains(line) && shown.isEmpty()) {
        return view(line, adopted, null, null, null);
      }
      var held =
          of(line).stream()
              .map(Encumbrance::amount)
              .reduce(Amounts.zero(adopted.getCurrency().getCurrencyCode()), Money::add);
      return view(line, adopted, held, shown, adopted.subtract(held));
    }

    private List<Encumbrance> of(LineYear line) {
      return all.all().stream().filter(one -> one.line().equals(line)).toList();
    }

    private boolean own(LineYear line) {
      return holders.contains(line.instrument());
    }
  }

  Paged<BudgetLineView> page(BudgetLineFilter wanted, Page page) {
    var code = wanted.named();
    var family = families.today(code);
    var lines =
        lines(family, wanted::wants, held(code, Set.of()))
            .filter(line -> line.key().compareTo(page.cursor()) > 0)
            .limit(page.limit() + 1L)
            .toList();
    return page.of(lines, BudgetLineView::key);
  }

  /**
   * Lines of adopted budgets.
   *
   * @param common those of terms in which the caller takes part, and so sees what is free of each
   */
  public List<BudgetLineView> of(
      FamilyOn family, String code, Predicate<LineYear> wanted, Set<LineYear> common) {
    return lines(family, wanted, held(code, common)).toList();
  }

  private Held held(String code, Set<LineYear> common) {
    var holders = actor.holders();
    return new Held(book.of(code), Set.copyOf(book.seenBy(code, holders)), holders, common);
  }

  private static Stream<BudgetLineView> lines(
      FamilyOn family, Predicate<LineYear> wanted, Held held) {
    return family.facts().budgets().stream()
        .filter(family::adopted)
        .flatMap(budget -> lines(budget, wanted, held))
        .sorted(Comparator.comparing(BudgetLineView::key));
  }

  private static Stream<BudgetLineView> lines(
      BudgetFacts budget, Predicate<LineYear> wanted, Held held) {
    return budget.lines().stream()
        .flatMap(
            line ->
                line.amounts().keySet().stream()
                    .map(
                        year ->
                            new LineYear(
                                budget.instrument(), budget.code(), line.code(), Year.parse(year))))
        .filter(wanted)
        .flatMap(
            line ->
                budget.provides(line.line(), line.year()).stream()
                    .map(adopted -> held.of(line, adopted)));
  }

  private static BudgetLineView view(
      LineYear line,
      Money adopted,
      @Nullable Money held,
      @Nullable List<HolderView> by,
      @Nullable Money free) {
    return new BudgetLineView(
        line.instrument(),
        line.budget(),
        line.line(),
        line.year().getValue(),
        adopted,
        held,
        by,
        free);
  }
}
