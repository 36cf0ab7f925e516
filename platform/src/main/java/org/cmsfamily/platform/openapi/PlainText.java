package org.cmsfamily.platform.openapi;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Javadoc without its mark-up. */
final class PlainText {

  private static final Map<String, String> ENTITIES = Map.of("lt", "<", "gt", ">", "amp", "&");

  private PlainText() {}

  static String of(List<? extends DocTree> parts) {
    var text = parts.stream().map(PlainText::of).collect(Collectors.joining());
    return text.replaceAll("[ \\t]*\\R[ \\t]*(?!\\R)", " ")
        .replace("\u2029", "\n\n")
        .replaceAll(" *\n\n *", "\n\n")
        .strip();
  }

  private static String of(DocTree part) {
    return switch (part) {
      case TextTree text -> text.getBody();
      case LiteralTree literal -> "`" + literal.getBody().getBody() + "`";
      case LinkTree link -> label(link);
      case EntityTree entity -> ENTITIES.getOrDefault(entity.getName().toString(), "");
      case StartElementTree start when start.getName().contentEquals("p") -> "\u2029";
      default -> "";
    };
  }

  private static String label(LinkTree link) {
    if (!link.getLabel().isEmpty()) return of(link.getLabel());
    return "`" + link.getReference().getSignature().replaceFirst("^#", "") + "`";
  }
}
