package press.doorstep.web;

import java.util.List;

/** A room's part of the catalogue under {@code /problems}: one small bean beside its {@code …Problem} enum. A test finds enums without one. */
public interface ProblemCatalogue {

    List<? extends ProblemCode> codes();
}
