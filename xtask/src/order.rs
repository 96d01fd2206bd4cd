//! The functions of the core's module in an order in which they pack small.
//!
//! wasm-bindgen writes the largest function first. So what the compiler made for each type anew (`from_iter`, `deserialize_struct`) stands
//! scattered over five megabytes, farther apart than gzip looks back (32 KB). Sorted by name, its copies stand side by side: the same module
//! takes 2,180,313 instead of 2,358,962 bytes by `gzip -9`, and 1,705,384 instead of 1,754,387 by `brotli -q 11 --lgwin=24`.

use std::collections::BTreeMap;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader, KnownCustom, Name,
    Parser, Payload, TypeRef,
};

use crate::Outcome;

type Read<T> = Result<T, Error>;

/// A module with its functions sorted by their names (by length where these are the same), and without the names.
pub fn by_name(module: &[u8]) -> Outcome<Vec<u8>> {
    sorted(module).map_err(|e| format!("The core's functions cannot be sorted: {e}."))
}

fn sorted(module: &[u8]) -> Read<Vec<u8>> {
    let mut order = Order::of(module)?;
    let mut sorted = Module::new();
    order.parse_core_module(&mut sorted, Parser::new(0), module)?;
    Ok(sorted.finish())
}

/// Which function goes where.
struct Order {
    /// Functions that are imported; they come first and stay.
    imported: u32,
    /// The functions of this module, as they are to stand, by their present place among themselves.
    sorted: Vec<usize>,
    /// The new index of each.
    index: Vec<u32>,
}

impl Order {
    fn of(module: &[u8]) -> Read<Self> {
        let mut imported = 0;
        let mut lengths = Vec::new();
        let mut names = BTreeMap::new();
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => lengths.push(body.range().len()),
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(section) = section.as_known() {
                        for part in section {
                            if let Name::Function(functions) = part? {
                                for naming in functions {
                                    let naming = naming?;
                                    names.insert(naming.index, without_hash(naming.name));
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        let mut sorted: Vec<usize> = (0..lengths.len()).collect();
        sorted.sort_by_key(|&at| (names.get(&(imported + at as u32)), lengths[at]));
        let mut index = vec![0; sorted.len()];
        for (new, &old) in (imported..).zip(&sorted) {
            index[old] = new;
        }
        Ok(Self {
            imported,
            sorted,
            index,
        })
    }
}

/// `core::iter::from_iter` of `core::iter::from_iter::h0123456789abcdef`.
fn without_hash(name: &str) -> &str {
    match name.rsplit_once("::h") {
        Some((name, hash)) if hash.len() == 16 => name,
        _ => name,
    }
}

impl Reencode for Order {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Read<u32> {
        Ok(match function.checked_sub(self.imported) {
            Some(own) => self.index[own as usize],
            None => function,
        })
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Read<()> {
        let types: Vec<u32> = section.into_iter().collect::<Result<_, _>>()?;
        for old in &self.sorted {
            functions.function(types[*old]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Read<()> {
        let mut bodies: Vec<Option<FunctionBody<'_>>> = section
            .into_iter()
            .map(|body| body.map(Some))
            .collect::<Result<_, _>>()?;
        for old in self.sorted.clone() {
            if let Some(body) = bodies[old].take() {
                utils::parse_function_body(self, code, body)?;
            }
        }
        Ok(())
    }

    fn parse_custom_section(
        &mut self,
        module: &mut Module,
        section: CustomSectionReader<'_>,
    ) -> Read<()> {
        match section.as_known() {
            KnownCustom::Name(_) => Ok(()),
            _ => utils::parse_custom_section(self, module, section),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "what cannot be read fails the test")]

    use wasm_encoder::{
        CodeSection, ExportKind, ExportSection, Function, FunctionSection, ImportSection,
        Instruction, Module, NameMap, NameSection, TypeSection, ValType,
    };
    use wasmparser::{Operator, Parser, Payload};

    use super::by_name;

    /// An import, and functions that each give a number and call each other, so that a mistaken index shows.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], [ValType::I32]);
        types.ty().function([], [ValType::I64]);
        let mut imports = ImportSection::new();
        imports.import("js", "log", wasm_encoder::EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(1).function(0).function(0);
        let mut exports = ExportSection::new();
        exports.export("first", ExportKind::Func, 1);
        exports.export("last", ExportKind::Func, 3);
        let mut code = CodeSection::new();
        let body = |instructions: &[Instruction<'_>]| {
            let mut function = Function::new([]);
            for instruction in instructions {
                function.instruction(instruction);
            }
            function.instruction(&Instruction::End);
            function
        };
        code.function(&body(&[Instruction::I64Const(1)]));
        code.function(&body(&[Instruction::Call(3)]));
        code.function(&body(&[Instruction::Call(0)]));
        let mut names = NameMap::new();
        names.append(1, "zip::first::h0123456789abcdef");
        names.append(2, "alloc::second::hffffffffffffffff");
        names.append(3, "alloc::second::h0000000000000000");
        let mut section = NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&exports);
        module.section(&code).section(&section);
        module.finish()
    }

    #[test]
    fn functions_stand_by_name_and_are_called_where_they_stand_now() {
        let sorted = by_name(&module()).unwrap_or_default();
        let (mut types, mut exports, mut bodies, mut custom) = (vec![], vec![], vec![], 0);
        for payload in Parser::new(0).parse_all(&sorted).map(Result::unwrap) {
            match payload {
                Payload::FunctionSection(section) => {
                    types.extend(section.into_iter().map(Result::unwrap))
                }
                Payload::ExportSection(section) => {
                    exports.extend(
                        section
                            .into_iter()
                            .map(Result::unwrap)
                            .map(|one| (one.name, one.index)),
                    );
                }
                Payload::CodeSectionEntry(body) => {
                    let first = body.get_operators_reader().unwrap().read().unwrap();
                    bodies.push(match first {
                        Operator::Call { function_index } => format!("call {function_index}"),
                        _ => "number".to_owned(),
                    });
                }
                Payload::CustomSection(_) => custom += 1,
                _ => {}
            }
        }
        assert_eq!(types, [0, 0, 1]);
        assert_eq!(exports, [("first", 3), ("last", 2)]);
        assert_eq!(bodies, ["call 2", "call 0", "number"]);
        assert_eq!(custom, 0, "no names are left");
    }
}
