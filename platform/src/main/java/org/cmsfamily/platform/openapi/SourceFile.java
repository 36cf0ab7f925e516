package org.cmsfamily.platform.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/** The Javadoc of one source file, by the names of its types and methods. */
final class SourceFile extends TreePathScanner<Void, String> {

  private final DocTrees trees;
  private final Map<String, DocText> texts = new HashMap<>();

  private SourceFile(DocTrees trees) {
    this.trees = trees;
  }

  /** By name: {@code a.b.Type}, {@code a.b.Type.Inner} and {@code a.b.Type#method}. */
  static Map<String, DocText> texts(Path file) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var sources = files.getJavaFileObjects(file);
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
      var found = new SourceFile(DocTrees.instance(task));
      for (var unit : task.parse()) {
        found.scan(unit, String.valueOf(unit.getPackageName()));
      }
      return Map.copyOf(found.texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Void visitClass(ClassTree type, String outer) {
    var name = outer + "." + type.getSimpleName();
    note(name);
    return super.visitClass(type, name);
  }

  @Override
  public Void visitMethod(MethodTree method, String outer) {
    note(outer + "#" + method.getName());
    return super.visitMethod(method, outer);
  }

  private void note(String name) {
    var comment = trees.getDocCommentTree(getCurrentPath());
    if (comment != null) texts.putIfAbsent(name, text(comment));
  }

  private static DocText text(DocCommentTree comment) {
    var parameters = new HashMap<String, String>();
    for (var tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree param && !param.isTypeParameter()) {
        parameters.put(param.getName().getName().toString(), PlainText.of(param.getDescription()));
      }
    }
    return new DocText(
        PlainText.of(comment.getFirstSentence()), PlainText.of(comment.getBody()), parameters);
  }
}
