package org.tidemark.reading.parse.convert;

import java.lang.reflect.Field;

/** A field of NLP4J that has no getter. */
final class Reflected {
  private Reflected() {}

  static <T> T field(Object owner, Class<?> declaring, String name, Class<T> type) {
    try {
      Field field = declaring.getDeclaredField(name);
      field.setAccessible(true);
      return type.cast(field.get(owner));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this is not the NLP4J that the build asks for", e);
    }
  }
}
