package org.cmsfamily.reporting.rendering.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.ledger.Redeployed;
import org.cmsfamily.reporting.post.Staff.StaffYear;
import org.cmsfamily.reporting.post.StaffPost;
import org.cmsfamily.reporting.post.StaffShare;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Staff time: by post and share, its part of the recurring cost, and the days redeployed. */
public final class StaffTables {

  /**
   * An instrument's part of a post.
   *
   * @param instrument null, as the percentage, for a post of which the terms state no share
   */
  public record PostShare(
      StaffPost post,
      @Nullable String instrument,
      @Nullable BigDecimal percent,
      BigDecimal fte,
      @Nullable Money yearlyCost) {

    private static Stream<PostShare> of(ServiceReport service) {
      var staff = service.staff();
      return staff == null ? Stream.empty() : staff.posts().stream().flatMap(PostShare::of);
    }

    private static Stream<PostShare> of(StaffPost post) {
      return post.shares().isEmpty()
          ? Stream.of(new PostShare(post, null, null, post.fte(), post.yearlyCost()))
          : post.shares().entrySet().stream().map(each -> of(post, each));
    }

    private static PostShare of(StaffPost post, Map.Entry<String, StaffShare> each) {
      var share = each.getValue();
      return new PostShare(post, each.getKey(), share.percent(), share.fte(), share.yearlyCost());
    }

    private String holder(ReportNames names) {
      return instrument == null ? names.none() : names.instrument(instrument);
    }

    private String part(ReportNames names) {
      return percent == null ? names.none() : names.formats().percent(percent.toPlainString());
    }
  }

  /** The posts of the terms, a line for each share. */
  public static final Table<InService<PostShare>> POSTS =
      Table.<InService<PostShare>>of(
              "staff", report -> InService.each(report.document(), PostShare::of))
          .text("service", InService::code)
          .text("post", row -> row.value().post().title())
          .onPaper(1, 30, (names, row) -> names.recorded(row.value().post().title()))
          .text("grade", row -> row.value().post().grade())
          .onPaper(2, 10)
          .instrument("instrument", row -> row.value().instrument())
          .onPaper(3, 18, (names, row) -> row.value().holder(names))
          .decimal("percent", row -> row.value().percent())
          .onPaperRight(4, 12, (names, row) -> row.value().part(names))
          .decimal("fte", row -> row.value().fte())
          .onPaperRight(5, 10, (names, row) -> names.cell(row.value().fte()))
          .amount("yearly_cost", row -> row.value().yearlyCost())
          .onPaper(6, 20)
          .currency(row -> row.value().yearlyCost());

  /** What the posts cost of each year's recurring cost. */
  public static final Table<InService<Map.Entry<String, StaffYear>>> COSTS =
      Table.<InService<Map.Entry<String, StaffYear>>>of(
              "staff_costs", report -> InService.each(report.document(), StaffTables::years))
          .text("service", InService::code)
          .integer("year", row -> Integer.valueOf(row.value().getKey()))
          .onPaper(1, 0)
          .amount("recurring", row -> row.value().getValue().recurring())
          .onPaper(2, 0)
          .amount("posts", row -> row.value().getValue().posts())
          .onPaper(3, 0)
          .amount("other", row -> row.value().getValue().other())
          .onPaper(4, 0)
          .currency(row -> row.value().getValue().recurring());

  private static Stream<Map.Entry<String, StaffYear>> years(ServiceReport service) {
    var staff = service.staff();
    return staff == null ? Stream.empty() : staff.years().entrySet().stream();
  }

  /** The staff days that went to other work, beside savings. */
  public static final Table<InService<Redeployed>> REDEPLOYED =
      Table.<InService<Redeployed>>of(
              "redeployed",
              report -> InService.each(report.document(), each -> each.redeployed().stream()))
          .text("service", InService::code)
          .quarter("quarter", row -> row.value().quarter())
          .onPaper(1, 16, (names, row) -> names.shortQuarter(row.value().quarter().toString()))
          .instrument("instrument", row -> row.value().instrument())
          .onPaper(2, 18, (names, row) -> names.instrument(row.value().instrument()))
          .text("purpose", row -> row.value().purpose())
          .onPaper(3, 52, StaffTables::purpose)
          .decimal("days", row -> row.value().days())
          .onPaperRight(4, 14, (names, row) -> names.cell(row.value().days()));

  private static String purpose(ReportNames names, InService<Redeployed> row) {
    var purpose = row.value().purpose();
    return purpose == null ? names.text("not-listed") : names.recorded(purpose);
  }

  static final List<Table<?>> ALL = List.of(POSTS, COSTS, REDEPLOYED);

  private StaffTables() {}
}
