//! The core in two modules, for the page: what the first steps run, and the rest, which comes afterwards.
//!
//! Which functions the first steps run is found by running them, as `wasm-split` of Binaryen does: `first-steps.mjs` takes a roster from its file
//! to pairs in every language with a core that notes what it enters. Whatever was not entered goes into the rest. The first module has all
//! data, and in place of each function of the rest that it calls or exports a short one that calls through a table; the rest fills this
//! table, and its own places in the table for indirect calls, when it is instantiated. Until then these places are empty, and a call
//! through them traps.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use walrus::ir::{self, Value, Visitor, dfs_in_order};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalId, GlobalKind, ImportKind, ImportedFunction, LocalFunction, Module, ModuleConfig,
    RefType, TableId, ValType,
};

use crate::Outcome;
use crate::tools::{node_bin, output, write};

/// The core as the page carries it.
pub struct Parts {
    /// What the first steps run, with the core's exports.
    pub first: Vec<u8>,
    /// Everything else; imports the first's exports from `FIRST`.
    pub rest: Vec<u8>,
}

/// The name by which the rest imports the first module's exports.
const FIRST: &str = "first";

/// Splits a module by what `first-steps.mjs` enters.
pub fn split(root: &Path, wasm: &[u8]) -> Outcome<Parts> {
    let mut entered = entered(root, wasm)?;
    let mut first = parse(wasm)?;
    entered.extend(short_closures(&first)?);
    let mut rest = parse(wasm)?;
    let plan = Plan::new(&first, &entered)?;
    plan.keep_first(&mut first)?;
    plan.keep_rest(&mut rest)?;
    Ok(Parts {
        first: first.emit_wasm(),
        rest: rest.emit_wasm(),
    })
}

fn parse(wasm: &[u8]) -> Outcome<Module> {
    let mut config = ModuleConfig::new();
    // Its names say where its functions are to stand.
    config
        .generate_name_section(true)
        .generate_producers_section(false);
    config
        .parse(wasm)
        .map_err(|e| format!("Splitting the core: {e}."))
}

/// The functions of a module in their order, imported ones first. Parsing the same bytes again gives the same order.
fn functions(module: &Module) -> Vec<FunctionId> {
    module.funcs.iter().map(|f| f.id()).collect()
}

/// The functions, by their place, that are entered when the first steps run. What is imported counts as entered.
fn entered(root: &Path, wasm: &[u8]) -> Outcome<BTreeSet<usize>> {
    /// Functions that one global notes.
    const BITS: usize = 64;
    let mut module = parse(wasm)?;
    let all = functions(&module);
    let notes: Vec<GlobalId> = (0..all.len().div_ceil(BITS))
        .map(|at| {
            let zero = ConstExpr::Value(Value::I64(0));
            let global = module.globals.add_local(ValType::I64, true, false, zero);
            module.exports.add(&format!("entered{at}"), global);
            global
        })
        .collect();
    let mut entered = BTreeSet::new();
    for (at, id) in all.iter().enumerate() {
        let FunctionKind::Local(local) = &mut module.funcs.get_mut(*id).kind else {
            entered.insert(at);
            continue;
        };
        let note = notes[at / BITS];
        local
            .builder_mut()
            .func_body()
            .global_get_at(0, note)
            .const_at(1, Value::I64(1_i64 << (at % BITS)))
            .binop_at(2, ir::BinaryOp::I64Or)
            .global_set_at(3, note);
    }
    let folder = root.join("target/split");
    let noting = folder.join("noting.wasm");
    write(&noting, &module.emit_wasm())?;
    let script = folder.join("first-steps.mjs");
    output(
        node_bin(root, "esbuild")?
            .current_dir(root.join("www"))
            .arg("../xtask/src/first-steps.mjs")
            .args([
                "--bundle",
                "--platform=node",
                "--format=esm",
                "--log-level=warning",
            ])
            .arg(format!("--outfile={}", script.display())),
        "esbuild",
    )?;
    let told = output(
        Command::new("node").arg(&script).arg(&noting),
        "Running the first steps",
    )?;
    let notes: Vec<u64> = told
        .split_whitespace()
        .map(|word| {
            word.parse()
                .map_err(|e| format!("Running the first steps: {e}."))
        })
        .collect::<Outcome<_>>()?;
    entered.extend((0..all.len()).filter(|at| {
        notes
            .get(at / BITS)
            .is_some_and(|note| note >> (at % BITS) & 1 == 1)
    }));
    Ok(entered)
}

/// Instructions of what counts as short.
const SHORT: u64 = 150;

/// Short closures that are called through a table: comparisons of a sort and the like, which other people's data may need though the first
/// steps did not.
fn short_closures(module: &Module) -> Outcome<BTreeSet<usize>> {
    let all = functions(module);
    let mut called = BTreeSet::new();
    for element in module.elements.iter() {
        called.extend(items(&element.items)?);
    }
    Ok((0..all.len())
        .filter(|at| {
            let function = module.funcs.get(all[*at]);
            let named = function.name.as_deref().unwrap_or_default();
            let FunctionKind::Local(local) = &function.kind else {
                return false;
            };
            called.contains(&all[*at]) && named.contains("{{closure}}") && local.size() < SHORT
        })
        .collect())
}

/// Who goes where, by place.
struct Plan {
    /// In the first module.
    first: BTreeSet<usize>,
    /// Functions of the rest that the first module calls or exports, with their slots in the table between the two.
    slots: BTreeMap<usize, u64>,
    /// Functions of the first module that the rest calls.
    shared: BTreeSet<usize>,
}

impl Plan {
    fn new(module: &Module, entered: &BTreeSet<usize>) -> Outcome<Self> {
        let all = functions(module);
        let places: BTreeMap<FunctionId, usize> =
            all.iter().enumerate().map(|(at, id)| (*id, at)).collect();
        let mut called_by_first = BTreeSet::new();
        let mut shared = BTreeSet::new();
        for (at, id) in all.iter().enumerate() {
            let FunctionKind::Local(local) = &module.funcs.get(*id).kind else {
                continue;
            };
            let named = named(local);
            if named.refers {
                return Err("Splitting the core: a function is referred to by code.".to_owned());
            }
            let here = entered.contains(&at);
            for called in named.calls {
                let place = places[&called];
                match (here, entered.contains(&place)) {
                    (true, false) => drop(called_by_first.insert(place)),
                    (false, true) => drop(shared.insert(place)),
                    _ => {}
                }
            }
        }
        for export in module.exports.iter() {
            if let ExportItem::Function(id) = export.item
                && !entered.contains(&places[&id])
            {
                called_by_first.insert(places[&id]);
            }
        }
        Ok(Self {
            first: entered.clone(),
            slots: called_by_first.into_iter().zip(0..).collect(),
            shared,
        })
    }

    /// The functions of the rest.
    fn theirs(&self, all: &[FunctionId]) -> BTreeSet<FunctionId> {
        let theirs = all.iter().enumerate();
        let theirs = theirs.filter(|(at, _)| !self.first.contains(at));
        theirs.map(|(_, id)| *id).collect()
    }

    /// Leaves the first module.
    fn keep_first(&self, module: &mut Module) -> Outcome {
        let all = functions(module);
        let size = self.slots.len() as u64;
        let between = module
            .tables
            .add_local(false, size, Some(size), RefType::FUNCREF);
        for (&place, &slot) in &self.slots {
            let id = all[place];
            let ty = module.funcs.get(id).ty();
            let (params, results) = {
                let ty = module.types.get(ty);
                (ty.params().to_vec(), ty.results().to_vec())
            };
            let args: Vec<_> = params.iter().map(|ty| module.locals.add(*ty)).collect();
            let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
            let mut body = builder.func_body();
            for arg in &args {
                body.local_get(*arg);
            }
            let slot = i32::try_from(slot).map_err(|e| e.to_string())?;
            body.i32_const(slot).call_indirect(ty, between);
            module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
        }
        // Indirect calls of the rest go through places that it fills itself.
        let theirs = self.theirs(&all);
        for element in module.elements.iter_mut() {
            let items = items(&element.items)?;
            element.items = ElementItems::Expressions(
                RefType::FUNCREF,
                items
                    .into_iter()
                    .map(|id| {
                        if theirs.contains(&id) {
                            ConstExpr::RefNull(RefType::FUNCREF)
                        } else {
                            ConstExpr::RefFunc(id)
                        }
                    })
                    .collect(),
            );
        }
        for &place in &self.shared {
            module.exports.add(&function_name(place), all[place]);
        }
        for (at, table) in tables(module).into_iter().enumerate() {
            module.exports.add(&table_name(at), table);
        }
        for (at, global) in globals(module).into_iter().enumerate() {
            module.exports.add(&global_name(at), global);
        }
        walrus::passes::gc::run(module);
        Ok(())
    }

    /// Leaves the rest.
    fn keep_rest(&self, module: &mut Module) -> Outcome {
        let all = functions(module);
        let size = self.slots.len() as u64;
        module
            .tables
            .add_local(false, size, Some(size), RefType::FUNCREF);
        let tables = tables(module);
        let between = *tables.last().ok_or("Splitting the core: no table.")?;

        module.start = None;
        let exports: Vec<_> = module.exports.iter().map(|one| one.id()).collect();
        exports
            .into_iter()
            .for_each(|one| module.exports.delete(one));
        let imports: Vec<_> = module.imports.iter().map(|one| one.id()).collect();
        imports
            .into_iter()
            .for_each(|one| module.imports.delete(one));

        for (at, id) in all.iter().enumerate() {
            if !self.first.contains(&at) {
                continue;
            }
            let import = module.imports.add(FIRST, &function_name(at), *id);
            let ty = module.funcs.get(*id).ty();
            module.funcs.get_mut(*id).kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
        for (at, id) in tables.iter().enumerate() {
            let import = module.imports.add(FIRST, &table_name(at), *id);
            module.tables.get_mut(*id).import = Some(import);
        }
        for (at, id) in globals(module).into_iter().enumerate() {
            let import = module.imports.add(FIRST, &global_name(at), id);
            module.globals.get_mut(id).kind = GlobalKind::Import(import);
        }
        let memory = module.get_memory_id().map_err(|e| e.to_string())?;
        let import = module.imports.add(FIRST, "memory", memory);
        let data: Vec<_> = module.data.iter().map(|one| one.id()).collect();
        for one in data {
            if module.data.get(one).is_passive() {
                return Err("Splitting the core: data that code copies.".to_owned());
            }
            module.data.delete(one);
        }
        let memory = module.memories.get_mut(memory);
        memory.import = Some(import);
        memory.data_segments.clear();

        self.fill_tables(module, &all, between)?;
        walrus::passes::gc::run(module);
        // What only the first module used is not imported.
        let unused: Vec<_> = module
            .imports
            .iter()
            .filter(|import| match import.kind {
                ImportKind::Function(id) => module.funcs.iter().all(|f| f.id() != id),
                _ => false,
            })
            .map(|import| import.id())
            .collect();
        unused
            .into_iter()
            .for_each(|one| module.imports.delete(one));
        Ok(())
    }

    /// The rest's own functions in the tables, where the first module has none.
    fn fill_tables(&self, module: &mut Module, all: &[FunctionId], between: TableId) -> Outcome {
        let theirs = self.theirs(all);
        let mut segments = vec![(between, 0, self.slots.keys().map(|at| all[*at]).collect())];
        let elements: Vec<_> = module.elements.iter().map(|one| one.id()).collect();
        for element in elements {
            let ElementKind::Active {
                table,
                offset: ConstExpr::Value(Value::I32(offset)),
            } = module.elements.get(element).kind
            else {
                return Err("Splitting the core: functions at no fixed place.".to_owned());
            };
            let items = items(&module.elements.get(element).items)?;
            let mut run: Vec<FunctionId> = Vec::new();
            let places = items.into_iter().map(Some).chain([None]).zip(offset..);
            for (item, place) in places {
                match item {
                    Some(id) if theirs.contains(&id) => run.push(id),
                    _ if run.is_empty() => {}
                    _ => {
                        let length = i32::try_from(run.len()).map_err(|e| e.to_string())?;
                        segments.push((table, place - length, std::mem::take(&mut run)));
                    }
                }
            }
            module.elements.delete(element);
            module.tables.get_mut(table).elem_segments.remove(&element);
        }
        for (table, offset, items) in segments {
            let offset = ConstExpr::Value(Value::I32(offset));
            let kind = ElementKind::Active { table, offset };
            let element = module.elements.add(kind, ElementItems::Functions(items));
            module.tables.get_mut(table).elem_segments.insert(element);
        }
        Ok(())
    }
}

fn function_name(place: usize) -> String {
    format!("f{place}")
}

fn table_name(place: usize) -> String {
    format!("t{place}")
}

fn global_name(place: usize) -> String {
    format!("g{place}")
}

fn tables(module: &Module) -> Vec<TableId> {
    module.tables.iter().map(|one| one.id()).collect()
}

fn globals(module: &Module) -> Vec<GlobalId> {
    module.globals.iter().map(|one| one.id()).collect()
}

fn items(items: &ElementItems) -> Outcome<Vec<FunctionId>> {
    match items {
        ElementItems::Functions(ids) => Ok(ids.clone()),
        ElementItems::Expressions(..) => {
            Err("Splitting the core: a table of expressions.".to_owned())
        }
    }
}

/// What a function names of others.
#[derive(Default)]
struct Named {
    calls: BTreeSet<FunctionId>,
    /// Whether one is referred to without a call.
    refers: bool,
}

impl<'instr> Visitor<'instr> for Named {
    fn visit_call(&mut self, call: &ir::Call) {
        self.calls.insert(call.func);
    }

    fn visit_return_call(&mut self, call: &ir::ReturnCall) {
        self.calls.insert(call.func);
    }

    fn visit_ref_func(&mut self, _: &ir::RefFunc) {
        self.refers = true;
    }
}

fn named(function: &LocalFunction) -> Named {
    let mut named = Named::default();
    dfs_in_order(&mut named, function, function.entry_block());
    named
}
