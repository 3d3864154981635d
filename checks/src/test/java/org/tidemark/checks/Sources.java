package org.tidemark.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the sources look like from outside: their files, types and methods.
 *
 * @param files every source file
 * @param types every type that is not local to a method
 * @param methods every method and constructor that has a body
 */
record Sources(List<File> files, List<Type> types, List<Method> methods) {

  /** A source file and its length. */
  record File(Path path, int lines) {}

  /** A type as declared: where, whether anyone may use it, and whether it says what it is. */
  record Type(Path path, String name, boolean isPublic, boolean isDescribed) {}

  /** A method as declared; what a record holds and what an interface dictates is not counted. */
  record Method(Path path, String name, int lines, int parameters) {
    /** Whether it makes a thing out of what it is given. */
    boolean isConstructor() {
      return name.equals("<init>");
    }
  }

  /** Looks at every Java file below a folder. */
  static Sources below(List<Path> folders) {
    List<Path> paths = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found = Files.walk(folder)) {
          found.filter(path -> path.toString().endsWith(".java")).sorted().forEach(paths::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    var sources = new Sources(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    paths.forEach(
        path -> sources.files.add(new File(path, (int) Project.read(path).lines().count())));
    if (!paths.isEmpty()) {
      sources.parse(paths);
    }
    return sources;
  }

  private void parse(List<Path> paths) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = manager.getJavaFileObjectsFromPaths(paths);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, units);
      var trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Look(unit, trees).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Look extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final Path path;

    Look(CompilationUnitTree unit, DocTrees trees) {
      this.unit = unit;
      this.trees = trees;
      this.path = Path.of(unit.getSourceFile().toUri());
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        types.add(
            new Type(
                path,
                type.getSimpleName().toString(),
                type.getModifiers().getFlags().contains(Modifier.PUBLIC),
                trees.getDocComment(getCurrentPath()) != null));
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      if (method.getBody() != null) {
        methods.add(
            new Method(path, method.getName().toString(), lines(method), parameters(method)));
      }
      return super.visitMethod(method, nothing);
    }

    private int lines(MethodTree method) {
      var positions = trees.getSourcePositions();
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      var map = unit.getLineMap();
      return (int) (map.getLineNumber(end) - map.getLineNumber(start) + 1);
    }

    private int parameters(MethodTree method) {
      boolean isOfRecord =
          method.getReturnType() == null
              && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
      boolean isDictated =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      return isOfRecord || isDictated ? 0 : method.getParameters().size();
    }
  }
}
