//! The bill of materials: CycloneDX 1.6 (ECMA-424), without a serial number and a time, so that equal sources give equal bytes.

use serde_json::{Value, json};

use super::parts::Part;
use crate::Outcome;

/// The document.
pub fn write(version: &str, parts: &[Part]) -> Outcome<String> {
    let own = format!("pkg:npm/viceversa@{version}");
    let components: Vec<Value> = parts.iter().map(component).collect();
    let mut dependencies = vec![json!({
        "ref": own,
        "dependsOn": parts.iter().map(|part| &part.purl).collect::<Vec<_>>(),
    })];
    dependencies.extend(parts.iter().map(|part| {
        let mut needs = part.needs.clone();
        needs.sort();
        needs.dedup();
        json!({ "ref": part.purl, "dependsOn": needs })
    }));
    let text = serde_json::to_string_pretty(&json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "viceversa",
                "version": version,
                "purl": own,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components,
        "dependencies": dependencies,
    }))
    .map_err(|e| e.to_string())?;
    Ok(format!("{text}\n"))
}

fn component(part: &Part) -> Value {
    let mut told = json!({
        "type": if part.purl.starts_with("pkg:generic/") { "data" } else { "library" },
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [{ "expression": part.licence }],
    });
    if part.name == "Rust standard library" {
        told["type"] = json!("library");
    }
    if let Some((algorithm, digest)) = &part.hash {
        told["hashes"] = json!([{ "alg": algorithm, "content": digest }]);
    }
    told
}
