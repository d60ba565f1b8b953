use reader::composition::*;
fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap();
        let p = read(
            &File {
                name: &path,
                bytes: &bytes,
            },
            &Told::default(),
        );
        println!("== {path}");
        for m in &p.members {
            println!(
                "  {} {:?} | {} | {} | {} | {:?} @{} {:?}",
                m.typed.capacity,
                m.typed.title,
                m.typed.given,
                m.typed.family,
                m.typed.own_script,
                m.typed.function,
                m.from.at,
                m.doubts
            );
        }
        for u in &p.unread {
            println!("  -- {} @{} {}", u.why.code(), u.from.at, u.from.text);
        }
    }
}
