package cn.yuanqi.platform;

/** How an error looks to a person; the portal draws it, because only it knows the layout. */
public interface ErrorPage {
    /** The whole page as HTML, in the asker's language. */
    String render(Shown shown);

    /** What an error says: what happened, what it means and what to do, and the number to quote. */
    record Shown(int status, String title, String detail, String reference) {
    }
}
