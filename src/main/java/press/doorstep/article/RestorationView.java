package press.doorstep.article;

import java.util.List;

/** A story after a revision of it was restored, and what of the revision could not be. */
record RestorationView(int restored, List<Missing> dropped, ArticleView article) {}
