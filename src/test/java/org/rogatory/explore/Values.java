package org.rogatory.explore;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.contents.QuestionsChange;
import org.rogatory.incoming.filing.BasisChange;
import org.rogatory.incoming.filing.RegisteredTexts;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/** Values of any type that verbs and forms take, made up but likely. */
final class Values {

  private final Random random;
  private final World world;
  private final String matter;
  private final String field;
  private final Map<Class<?>, Function<String, Object>> known = new LinkedHashMap<>();

  Values(Random random, World world, String matter) {
    this(random, world, matter, "");
  }

  /** What is corrected says something else in this field; in any where it is empty. */
  Values(Random random, World world, String matter, String field) {
    this.field = field;
    this.random = random;
    this.world = world;
    this.matter = matter;
    known.put(boolean.class, name -> random.nextBoolean());
    known.put(Boolean.class, name -> random.nextBoolean());
    known.put(int.class, name -> number());
    known.put(Integer.class, name -> number());
    known.put(String.class, this::text);
    known.put(LocalDate.class, name -> today().plusDays(random.nextInt(150) - 10L));
    known.put(Instant.class, name -> earlier());
    known.put(Moment.class, name -> new Moment(earlier(), zone()));
    known.put(ZoneId.class, name -> zone());
    known.put(Duration.class, name -> Duration.ofDays(random.nextInt(40)));
    known.put(CountryCode.class, name -> CountryCode.of(Texts.pick(random, Texts.STATES)));
    known.put(LanguageTag.class, name -> LanguageTag.of(Texts.pick(random, Texts.LANGUAGES)));
    known.put(Reason.class, name -> Reason.of("refusal.consultation.open", today()));
    known.put(
        Circumstances.class, name -> Circumstances.of(stated(), stated(), stated(), stated()));
    known.put(Provision.class, name -> Provision.of("40(28)"));
    known.put(Measure.class, name -> world.request().measure(1));
    known.put(Correction.class, name -> correction());
    known.put(BasisChange.class, name -> basis());
    known.put(QuestionsChange.class, name -> questions());
  }

  private Stated stated() {
    return Stated.values()[random.nextInt(Stated.values().length)];
  }

  private int number() {
    String digits = matter.replaceAll("\\D", "");
    return digits.isEmpty() || random.nextInt(8) == 0
        ? 1 + random.nextInt(3)
        : Integer.parseInt(digits);
  }

  private String text(String name) {
    return Texts.of(random, name);
  }

  private LocalDate today() {
    return world.program().now().day();
  }

  private ZoneId zone() {
    return world.program().now().zone();
  }

  /** The other basis on which the request may rest, 40(7). */
  private BasisChange basis() {
    BasisChange stands = BasisChange.of(world.request());
    boolean treaty = stands.basis() == LegalBasis.CONVENTION;
    return new BasisChange(
        stands.seenBasis(),
        stands.seenTreaty(),
        treaty ? LegalBasis.OTHER_TREATY : LegalBasis.CONVENTION,
        treaty ? Texts.TREATY : null,
        "Found since",
        looked());
  }

  /** What a letter asks, with another question or another reason; at times none. */
  private QuestionsChange questions() {
    QuestionsChange stands = QuestionsChange.of(world.request());
    Map<String, String> deficient = new LinkedHashMap<>();
    stands
        .deficient()
        .forEach((item, why) -> deficient.put(item, random.nextBoolean() ? why : text(item)));
    String asked =
        switch (random.nextInt(4)) {
          case 0 -> null;
          case 1 -> text("questions");
          default -> stands.questions();
        };
    return new QuestionsChange(asked, deficient, random.nextInt(12) == 0 ? "" : "Mistyped");
  }

  /** Mostly, whoever changes something looked at all that is found otherwise. */
  private Map<String, Boolean> looked() {
    return random.nextInt(6) == 0 ? Map.of() : new EverythingSeen();
  }

  /** Says of whatever is asked that it was looked at. */
  private static final class EverythingSeen extends AbstractMap<String, Boolean> {

    @Override
    public Boolean get(Object change) {
      return true;
    }

    @Override
    public Set<Entry<String, Boolean>> entrySet() {
      return Set.of();
    }
  }

  /** What stands, with something else here and there. */
  private Correction correction() {
    Correction stands = RegisteredTexts.asCorrection(world.request());
    RecordComponent[] parts = Correction.class.getRecordComponents();
    Object[] args = Arrays.stream(parts).map(part -> of(stands, part)).toArray();
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      boolean offences = field.equals("offences") || random.nextInt(3) == 0;
      int one = offences ? offences(parts) : random.nextInt(parts.length);
      if (!Set.of("seen", "measures", "subjects").contains(parts[one].getName())) {
        args[one] = part(parts[one]);
      }
    }
    args[parts.length - 5] = random.nextInt(8) == 0;
    args[parts.length - 4] = random.nextInt(8) == 0;
    args[parts.length - 2] = random.nextInt(12) == 0 ? "" : "Misread";
    args[parts.length - 1] = looked();
    return (Correction) made(Correction.class, parts, args);
  }

  private static int offences(RecordComponent[] parts) {
    return Arrays.stream(parts).map(RecordComponent::getName).toList().indexOf("offences");
  }

  private static Object of(Object whole, RecordComponent part) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Mostly shortly before now, at times long before, at times after. */
  private Instant earlier() {
    Instant now = world.program().now().at();
    return switch (random.nextInt(12)) {
      case 0 -> now.minus(Duration.ofDays(random.nextInt(90)));
      case 1 -> now.plus(Duration.ofHours(1 + random.nextInt(200)));
      default -> now.minus(Duration.ofMinutes(random.nextInt(60 * 24)));
    };
  }

  /** A value of this type. */
  Object of(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
    }
    Class<?> plain = (Class<?>) type;
    if (known.containsKey(plain)) {
      return known.get(plain).apply(name);
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    if (plain.isSealed()) {
      Class<?>[] possible = plain.getPermittedSubclasses();
      return of(possible[random.nextInt(possible.length)], name);
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    throw new UnsupportedOperationException("nobody makes up a " + type);
  }

  private Object container(Class<?> raw, Type[] inner, String name) {
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.of(of(inner[0], name)) : Optional.empty();
    }
    if (raw == Map.class) {
      Map<Object, Object> some = new LinkedHashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        some.put(of(inner[0], name + ".key"), of(inner[1], name));
      }
      return some;
    }
    Collection<Object> some = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(of(inner[0], name));
    }
    return some;
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] args = Arrays.stream(parts).map(this::part).toArray();
    return made(type, parts, args);
  }

  private Object part(RecordComponent part) {
    boolean mayBeNull =
        Arrays.stream(part.getAnnotatedType().getAnnotations())
            .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
    return mayBeNull && random.nextInt(3) == 0 ? null : of(part.getGenericType(), part.getName());
  }

  static Object made(Class<?> type, RecordComponent[] parts, Object[] args) {
    try {
      Constructor<?> all =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      all.setAccessible(true);
      return all.newInstance(args);
    } catch (ReflectiveOperationException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    }
  }

  List<Object> parts(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(this::part).toList();
  }
}
