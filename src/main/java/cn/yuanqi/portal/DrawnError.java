package cn.yuanqi.portal;

import jakarta.inject.Singleton;

import cn.yuanqi.platform.ErrorPage;
import cn.yuanqi.platform.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An error as a page of ours: what happened, what it means, what to do, and the number to quote. */
@Singleton
class DrawnError implements ErrorPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Shown shown, String icon, String todo);
    }

    @Override
    public String render(Shown shown) {
        return Templates.error(shown, icon(shown.status()), todo(shown.status())).render();
    }

    private static String icon(int status) {
        return switch (status) {
            case 401 -> "lock";
            case 403 -> "hand-stop";
            case 404 -> "file-off";
            case 409, 412, 428 -> "ban";
            default -> status >= 500 ? "server-bolt" : "alert-triangle";
        };
    }

    private static String todo(int status) {
        PortalWords words = Language.words(PortalWords.class);
        return switch (status) {
            case 401 -> words.todo401();
            case 403 -> words.todo403();
            case 404 -> words.todo404();
            case 409, 412, 428 -> words.todo409();
            default -> status >= 500 ? words.todo500() : words.todo422();
        };
    }
}
